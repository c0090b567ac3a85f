/* A free build: an assertion is nothing, and above all no assumption. */
#undef assert
#define assert(e) ((void)0)
