/* Which kit a driver is built with. */
#ifndef VER_PRODUCTBUILD
#define VER_PRODUCTBUILD 10011
#endif
