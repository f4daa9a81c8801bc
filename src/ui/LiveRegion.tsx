/** Says what changed to those who do not see it; quiet on first drawing. */
import { useEffect, useRef, useState } from 'react';

export function LiveRegion({ text }: { readonly text: string }) {
  const [spoken, setSpoken] = useState('');
  const known = useRef(text);
  useEffect(() => {
    if (known.current === text) return;
    known.current = text;
    // Typing changes the count with every key: say only where it came to rest.
    const timer = window.setTimeout(() => {
      setSpoken(text);
    }, 500);
    return () => {
      window.clearTimeout(timer);
    };
  }, [text]);
  return (
    <p role="status" className="sr-only">
      {spoken}
    </p>
  );
}
