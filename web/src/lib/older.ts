/** What our libraries take for granted and Chromium 86 does not have. */
const target = Object as unknown as { hasOwn?: (object: object, key: PropertyKey) => boolean };
target.hasOwn ??= (object, key) => Object.prototype.hasOwnProperty.call(object, key);

export {};
