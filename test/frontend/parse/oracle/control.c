int classify(int value, const int *table, unsigned long count) {
  unsigned long i;
  int found = 0 - 1;
  if (table == 0 || count == 0)
    return 0 - 1;
  for (i = 0; i < count; i++) {
    if (table[i] == value) {
      found = (int)i;
      break;
    } else if (table[i] > value) {
      continue;
    } else
      goto next;
  next:
    ;
  }
  do {
    count--;
    if (count & 1)
      continue;
  } while (count > 0);
  while (found > 3)
    found -= table[found] ? 1 : 2;
  return found;
}

static int dispatch(struct request *r) {
  switch (r->code) {
  case 1:
  case 2:
    begin(r);
  case 3:
    return finish(r, r->length * sizeof(struct item));
  default:
    for (int k = 0, n = r->length; k < n; k += 2)
      switch (r->items[k].kind) {
      case 7:
        return 0 - 7;
      }
    break;
  }
  for (;;) {
    if (poll(r) != 0)
      break;
  }
  return 0;
}

void labels(void) {
again:
  if (step() == 0)
    goto done;
  goto again;
done:
  return;
}
