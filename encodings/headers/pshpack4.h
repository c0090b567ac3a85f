/* Record members are aligned to at most 4 bytes from here on. */
#pragma pack(push, 4)
