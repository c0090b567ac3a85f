/* Record members are aligned to at most 2 bytes from here on. */
#pragma pack(push, 2)
