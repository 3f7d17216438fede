import { useEffect, useState } from 'react';

/** Milliseconds without a change before a text is said: nobody is interrupted while typing. */
const REST = 1500;

/** Says a text to screen readers once it has stood for a while. */
export function LiveRegion({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
