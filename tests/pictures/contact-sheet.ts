// Contact sheets: several pictures of long pages as one that can be looked at as a whole.
import sharp, { type OverlayOptions } from 'sharp';

/** How much smaller than the pictures, and how high a piece of a page is: both in CSS pixels. */
const scale = 0.5;
const pieceHeight = 1800;
const gap = 16;

/** A piece of a picture. */
interface Piece {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Writes a sheet of rows of pictures, at half their size; a page that is longer than a row is high
 * goes on in the next column, as a newspaper does.
 */
export async function makeSheet(pictures: string[][], sheet: string): Promise<void> {
  const rows = await Promise.all(
    pictures.map(async (row) => (await Promise.all(row.map(piecesOf))).flat()),
  );
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  await sharp({
    create: {
      width: Math.max(...rows.map((row) => sum(row.map(({ width }) => width)))),
      height: sum(heights),
      channels: 3,
      background: '#808080',
    },
  })
    .composite(rows.flatMap((row, index) => placed(row, sum(heights.slice(0, index)))))
    .jpeg({ quality: 88 })
    .toFile(sheet);
}

/** How much room these sizes take with the gaps around them. */
function sum(sizes: readonly number[]): number {
  return sizes.reduce((end, size) => end + size + gap, gap);
}

/** The pieces of a row one after the other, from the left. */
function placed(row: readonly Piece[], top: number): OverlayOptions[] {
  return row.map(({ data }, index) => ({
    input: data,
    left: sum(row.slice(0, index).map(({ width }) => width)),
    top,
  }));
}

/** A picture made smaller and cut into pieces, from the top down. */
async function piecesOf(picture: string): Promise<Piece[]> {
  const { width: full } = await sharp(picture).metadata();
  const { data, info } = await sharp(picture)
    .resize({ width: Math.round(full * scale) })
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width } = info;
  const step = pieceHeight * scale;
  const count = Math.ceil(info.height / step);
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const top = index * step;
      const height = Math.min(step, info.height - top);
      const piece = sharp(data).extract({ left: 0, top, width, height });
      return { data: await piece.png().toBuffer(), width, height };
    }),
  );
}
