/** The words that have a meaning of their own in C11, Microsoft C and GNU C, and what a parser does with them. */
export type Word =
  | 'builtin' //      names a type, or a part of one: `unsigned`, `__int64`
  | 'storage'
  | 'inline'
  | 'noreturn'
  | 'thread'
  | 'const'
  | 'volatile'
  | 'unaligned'
  | 'ignored' //      calling conventions, `restrict`, `__ptr64`: say nothing that the checker reads
  | 'record'
  | 'enum'
  | 'typeof'
  | 'atomic'
  | 'declspec'
  | 'attribute'
  | 'alignas'
  | 'static-assert'
  | 'asm'
  | 'statement'
  | 'operator';

const spellings: Readonly<Record<Word, string>> = {
  builtin:
    'void char short int long float double signed unsigned __signed __signed__ _Bool _Complex __complex__ ' +
    '__int8 __int16 __int32 __int64 __int128 _int8 _int16 _int32 _int64 __wchar_t __builtin_va_list __auto_type ' +
    '__float128 _Float16 _Float32 _Float64 _Float128',
  storage: 'typedef extern static auto register',
  inline: 'inline __inline __inline__ _inline __forceinline _forceinline',
  noreturn: '_Noreturn',
  thread: '_Thread_local __thread',
  const: 'const __const __const__',
  volatile: 'volatile __volatile __volatile__',
  unaligned: '__unaligned _unaligned UNALIGNED',
  ignored:
    '__cdecl _cdecl __stdcall _stdcall __fastcall _fastcall __vectorcall _vectorcall __thiscall __pascal _pascal ' +
    '__clrcall __regcall __far _far __near _near __ptr32 __ptr64 _ptr32 _ptr64 __sptr __uptr restrict __restrict ' +
    '__restrict__ __w64 _w64 __extension__',
  record: 'struct union',
  enum: 'enum',
  typeof: 'typeof __typeof __typeof__ typeof_unqual',
  atomic: '_Atomic',
  declspec: '__declspec _declspec',
  attribute: '__attribute__ __attribute',
  alignas: '_Alignas',
  'static-assert': '_Static_assert static_assert',
  asm: 'asm __asm __asm__ _asm',
  statement:
    'if else while do for switch case default goto break continue return ' +
    '__try _try __except _except __finally _finally __leave _leave __if_exists __if_not_exists',
  operator:
    'sizeof _Alignof __alignof __alignof__ _alignof _Generic __builtin_offsetof __builtin_va_arg __builtin_types_compatible_p',
};

export const words: ReadonlyMap<string, Word> = new Map(
  Object.entries(spellings).flatMap(([word, list]) => list.split(' ').map((text) => [text, word as Word])),
);

/** The words that say by themselves what the type is. */
export const typeWords: ReadonlySet<Word> = new Set(['builtin', 'record', 'enum', 'typeof', 'atomic']);

/** The words a list of declaration specifiers may begin with (C11 6.7). */
export const specifierWords: ReadonlySet<Word> = new Set([
  ...typeWords,
  'storage',
  'inline',
  'noreturn',
  'thread',
  'const',
  'volatile',
  'unaligned',
  'ignored',
  'declspec',
  'attribute',
  'alignas',
]);

const normalised: ReadonlyMap<string, string> = new Map([
  ['__signed', 'signed'],
  ['__signed__', 'signed'],
  ['__complex__', '_Complex'],
  ['_int8', '__int8'],
  ['_int16', '__int16'],
  ['_int32', '__int32'],
  ['_int64', '__int64'],
]);

/** One spelling for each built-in type word. */
export const builtinWord = (text: string): string => normalised.get(text) ?? text;

/** C++ words that are plain identifiers in C: they explain a fault, they never cause one. */
export const cppWords: ReadonlySet<string> = new Set([
  'namespace',
  'class',
  'template',
  'using',
  'typename',
  'operator',
  'new',
  'delete',
  'catch',
  'throw',
  'virtual',
  'friend',
  'public',
  'private',
  'protected',
  'this',
  'constexpr',
  'explicit',
  'mutable',
  'nullptr',
  'static_cast',
  'reinterpret_cast',
  'const_cast',
  'dynamic_cast',
  'noexcept',
  'decltype',
]);
