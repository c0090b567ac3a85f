/*
 * GUIDs. DEFINE_GUID declares, and in a file that has included initguid.h defines. Outside the include guard, because the switch may
 * come after the first inclusion.
 */
#ifndef IRPCHECK_GUIDDEF_H
#define IRPCHECK_GUIDDEF_H
#include <basetsd.h>

typedef struct _GUID {
  unsigned IRPCHECK_LONG Data1;
  unsigned short Data2;
  unsigned short Data3;
  unsigned char Data4[8];
} GUID, *PGUID, *LPGUID, CLSID, IID, FMTID, UUID;
#define GUID_DEFINED
typedef const GUID *LPCGUID;
#define REFGUID const GUID *
#define REFIID const GUID *
#define REFCLSID const GUID *
#define REFFMTID const GUID *

static __inline int InlineIsEqualGUID(const GUID *a, const GUID *b) {
  return a->Data1 == b->Data1 && a->Data2 == b->Data2 && a->Data3 == b->Data3 && a->Data4[0] == b->Data4[0] && a->Data4[1] == b->Data4[1] &&
         a->Data4[2] == b->Data4[2] && a->Data4[3] == b->Data4[3] && a->Data4[4] == b->Data4[4] && a->Data4[5] == b->Data4[5] &&
         a->Data4[6] == b->Data4[6] && a->Data4[7] == b->Data4[7];
}
#define IsEqualGUID(a, b) InlineIsEqualGUID((const GUID *)(a), (const GUID *)(b))
#define IsEqualIID(a, b) IsEqualGUID(a, b)
#define IsEqualCLSID(a, b) IsEqualGUID(a, b)

#endif

#undef DEFINE_GUID
#ifdef INITGUID
#define DEFINE_GUID(name, d1, d2, d3, b0, b1, b2, b3, b4, b5, b6, b7) \
  const GUID __declspec(selectany) name = { d1, d2, d3, { b0, b1, b2, b3, b4, b5, b6, b7 } }
#else
#define DEFINE_GUID(name, d1, d2, d3, b0, b1, b2, b3, b4, b5, b6, b7) extern const GUID name
#endif
#undef DEFINE_OLEGUID
#define DEFINE_OLEGUID(name, d1, d2, d3) DEFINE_GUID(name, d1, d2, d3, 0xC0, 0, 0, 0, 0, 0, 0, 0x46)
