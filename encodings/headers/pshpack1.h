/* Record members are aligned to at most 1 bytes from here on. */
#pragma pack(push, 1)
