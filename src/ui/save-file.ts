/** Hands the reader a file that was made in the browser. */

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun, but some browsers read the address a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}
