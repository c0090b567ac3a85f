/* C11 7.4, as far as drivers use it. */
#ifndef IRPCHECK_CTYPE_H
#define IRPCHECK_CTYPE_H
int isalpha(int c);
int isdigit(int c);
int isalnum(int c);
int isspace(int c);
int isupper(int c);
int islower(int c);
int isxdigit(int c);
int isprint(int c);
int ispunct(int c);
int iscntrl(int c);
int toupper(int c);
int tolower(int c);
#define __isascii(c) ((unsigned)(c) < 0x80)
#define isascii(c) __isascii(c)
#endif
