struct node { struct node *next; int value; union { int low; long high; } u; };
int total;

int sum(const struct node *head) {
  int s = 0;
  for (const struct node *n = head; n != 0; n = n->next)
    s += n->value * 2 + (n->u.low << 3) - ~n->u.low;
  return s;
}

int apply(int (*op)(int, int), int a, int b) {
  int (*table[2])(int, int) = { op, op };
  int r = table[a > b](a, b), q;
  q = r ? op(a, op(b, r)) : (*op)(b, a);
  total = q = r++ + --q;
  total <<= 1, total |= (unsigned char)q & 0xff;
  return ((struct node){ .value = q }).value + (int)sizeof(int[3]) + table[0](1, 2)["abc" "def" != 0 ? 0 : 1];
}

unsigned long mix(unsigned long a, unsigned long b) {
  return a * b + a / (b | 1) % 7 ^ a >> 2 & b << 3 | (a < b) == (b >= a) && a != b || !a;
}
