/** Text without halves of a character: cutting by code units may leave one, and most writers of formats refuse it. */

/** Each lone surrogate becomes U+FFFD, as the platform's own `toWellFormed` does where it exists. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\uFFFD');
}
