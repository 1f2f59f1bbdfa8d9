/**
 * Characters that every longer Chinese text has many of, in both scripts. Bytes that were read in the
 * wrong encoding give rare characters: of a news text about half are among these, of a wrongly read
 * one next to none.
 */
const characters =
  '的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和地出道也时時年得就那要下以生会會自着著之过過家学學' +
  '对對可里裡后後小心多天而能好都然没沒日于於起还還发發成事作当當看文无無开開手十用主行方又如前所本见見经經头頭面' +
  '公同三已从從动動两兩长長民今月分明高新工业業展建设設市省区區县縣党黨委政府部门門务務社全推进進加快改革创創实實' +
  '现現质質量化提升强強力工作者记記报報导導员員首先合理法制保护護水城乡鄉村路线線通信息科技术術教育农農产產品服' +
  '问問题題重要点點意义義总總书書第次届屆二四五六七八九万萬亿億体體系统統规規划劃目标標组組织織安定平向位把与與';

/** The same as a set, for looking up. */
export const commonCharacters: ReadonlySet<string> = new Set(characters);
