/** Runs a command and keeps what it would have printed. */
import { vi } from 'vitest';

export type Printed = { readonly status: number; readonly stdout: string; readonly stderr: string };

export async function catchOutput(command: () => number | Promise<number>): Promise<Printed> {
  const printed = { stdout: '', stderr: '' };
  const catcher = (stream: keyof typeof printed) => (text: unknown) => {
    printed[stream] += String(text);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catcher('stdout')),
    vi.spyOn(process.stderr, 'write').mockImplementation(catcher('stderr')),
  ];
  try {
    return { status: await command(), ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
