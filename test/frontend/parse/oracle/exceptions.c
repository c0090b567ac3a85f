long guarded(void *buffer, unsigned long length) {
  long status = 0;
  __try {
    probe(buffer, length, 1);
    __try {
      if (length == 0)
        __leave;
      copy(&status, buffer, sizeof(status));
    } __finally {
      release(buffer);
    }
  } __except (filter(code()) == 1 ? 1 : 0) {
    status = code();
    return status;
  }
  return status;
}

int plain(void) {
  __try {
    return first();
  } __finally {
    last();
  }
}
