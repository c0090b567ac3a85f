/* Record members are aligned to at most 8 bytes from here on. */
#pragma pack(push, 8)
