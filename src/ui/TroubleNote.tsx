/** A page or a part of one that says what went wrong and how to go on. */
import type { ReactNode } from 'react';

export function TroubleNote({
  title,
  heading: Heading,
  children,
}: {
  readonly title: string;
  readonly heading: 'h1' | 'h2';
  readonly children: ReactNode;
}) {
  return (
    <section className="trouble" role={Heading === 'h1' ? undefined : 'alert'}>
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
