/** A PNG as another program reads it: its size, and red, green, blue and opacity of each pixel. */
import { Resvg } from '@resvg/resvg-js';

export function decodedPng(png: Uint8Array) {
  const file = Buffer.from(png);
  // Both stand in the first part of a PNG.
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const href = `data:image/png;base64,${file.toString('base64')}`;
  const image = `<image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return { width, height, pixels: new Resvg(svg).render().pixels };
}
