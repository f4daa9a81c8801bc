/** From a frame to the page around it: how tall what it shows is. */

/** Tells the page around, whoever it is, how tall this is: nothing else leaves the frame, and nothing is listened to. */
export function tellHeight(element: HTMLElement): () => void {
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(element.getBoundingClientRect().bottom + window.scrollY);
    window.parent.postMessage({ type: 'wortlaut-height', height }, '*');
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
