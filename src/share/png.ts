import sharp from 'sharp';

/** Draws an SVG as PNG with a palette: few colours, so small files; the same bytes for the same SVG. */
export function pngOf(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
