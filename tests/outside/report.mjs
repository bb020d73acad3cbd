// What a test has checked: failures in full, the good ones counted.
const shown = 60;

export function report(title) {
  let passed = 0;
  const failures = [];
  return {
    /** `sentence` says what is wrong when `good` is not true. */
    check(sentence, good) {
      if (good) passed += 1;
      else failures.push(sentence);
      return good;
    },
    get passed() {
      return passed;
    },
    get failed() {
      return failures.length;
    },
    print() {
      console.log(`── ${title}: ${passed} passed, ${failures.length} failed`);
      for (const sentence of failures.slice(0, shown)) console.log(`FAILED  ${sentence}`);
      if (failures.length > shown) console.log(`        … and ${failures.length - shown} more`);
    },
    /** Prints the closing line; returns the exit status. */
    conclude() {
      this.print();
      console.log(`${passed} passed, ${failures.length} failed`);
      return failures.length || !passed ? 1 : 0;
    },
  };
}
