/* Ends the innermost pshpackN.h. */
#pragma pack(pop)
