/* Record members are aligned to at most 16 bytes from here on. */
#pragma pack(push, 16)
