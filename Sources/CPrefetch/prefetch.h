#ifndef BARAZA_PREFETCH_H
#define BARAZA_PREFETCH_H

/* Asks the processor to bring the cache line at an address near; the address need not be valid. */
static inline __attribute__((always_inline)) void baraza_prefetch(const void *address) {
  __builtin_prefetch(address, 1, 3);
}

#endif
