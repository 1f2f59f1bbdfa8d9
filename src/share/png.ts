/**
 * Draws an SVG as PNG with a palette of 16 colours, which makes small files of flat colours and
 * outlines; the same SVG gives the same bytes.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  // Loaded when an image is drawn: the development server, which draws none, starts without it.
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
