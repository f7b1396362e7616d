const TAG = /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i;

/** The first language tag in what a page says is its language, or undefined where that is none. */
export function languageOf(said: readonly unknown[]): string | undefined {
  return said
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim().replaceAll('_', '-'))
    .find((tag) => TAG.test(tag));
}
