/** Browsers are looked for in a fixed order, on three systems. */
import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './find-browser.mjs';

function machine(files: readonly string[], changes: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/opt/tools' },
    exists: (file) => files.includes(file),
    starts: () => true,
    ...changes,
  };
}

describe('on Linux', () => {
  test('WORTLAUT_CHROMIUM goes before all others', () => {
    const env = { PATH: '/opt/tools', WORTLAUT_CHROMIUM: '/opt/own/chrome' };
    expect(findBrowser(machine(['/opt/tools/chromium'], { env }))).toBe('/opt/own/chrome');
  });

  test('Chromium goes before Chrome, wherever on the PATH they are', () => {
    const files = ['/usr/local/bin/google-chrome', '/opt/tools/chromium'];
    expect(findBrowser(machine(files))).toBe('/opt/tools/chromium');
  });

  test('a browser off the PATH is found in its usual place', () => {
    expect(findBrowser(machine(['/opt/google/chrome/chrome']))).toBe('/opt/google/chrome/chrome');
  });

  test('a name that does not start a browser is passed over', () => {
    const files = ['/usr/local/bin/chromium', '/opt/google/chrome/chrome'];
    const starts = (file: string) => !file.startsWith('/usr/local');
    expect(findBrowser(machine(files, { starts }))).toBe('/opt/google/chrome/chrome');
  });

  test('none is none', () => {
    expect(findBrowser(machine([]))).toBeNull();
  });
});

test('on macOS the applications of the machine and of the user are searched', () => {
  const own = '/Volumes/lena/Applications/Chromium.app/Contents/MacOS/Chromium';
  const env = { PATH: '/usr/bin', HOME: '/Volumes/lena' };
  expect(findBrowser(machine([own], { platform: 'darwin', env }))).toBe(own);
});

test('on Windows Edge will do', () => {
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  const env = { Path: 'C:\\Windows', PROGRAMFILES: 'C:\\Program Files' };
  expect(findBrowser(machine([edge], { platform: 'win32', env }))).toBe(edge);
});
