/* What every target predefines: calling conventions and compiler words that change nothing we look at. */
#define __STDC__ 1
#define __STDC_VERSION__ 201112L
#define __STDC_HOSTED__ 0
#define __STDC_NO_ATOMICS__ 1
#define __STDC_NO_THREADS__ 1

#define __cdecl
#define __stdcall
#define __fastcall
#define __thiscall
#define __vectorcall
#define _cdecl
#define _stdcall
#define _fastcall
#define __ptr32
#define __ptr64
#define __sptr
#define __uptr
#define __w64
#define __restrict
#define __extension__

/* Promises of the source to its compiler, which may make anything of a path that breaks one: relied on, and told beside the verdict. */
void __irpcheck_assumed(int);
#define __assume(...) __irpcheck_assumed(!!(__VA_ARGS__))
#define _assume(...) __assume(__VA_ARGS__)
#define __builtin_assume(...) __assume(__VA_ARGS__)
#define __builtin_unreachable() __irpcheck_assumed(0)
int __noop();
#define __noop(...) ((int)0)
#define __annotation(...) ((void)0)
