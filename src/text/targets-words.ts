import { wordsOf } from './lookup.ts';

/** The words of the page of targets, by hand in both scripts. */
export const targetsWordsIn = wordsOf({
  targetsPage: { hans: '目标', hant: '目標' },
  targetsDescription: {
    hans: '济南两篇报道里要达到、争取、建设、设立的事，逐项照录原话：数字、时限、段落，可筛选，可下载。',
    hant: '濟南兩篇報道裡要達到、爭取、建設、設立的事，逐項照錄原話：數字、時限、段落，可篩選，可下載。',
  },
  targetsLead: {
    hans: '两篇报道里说要达到、争取、建设、设立的事，共{n}项，逐项照录原话，连到原处。',
    hant: '兩篇報道裡說要達到、爭取、建設、設立的事，共{n}項，逐項照錄原話，連到原處。',
  },
  notTracked: {
    hans: '本站不追踪这些事后来有没有做到。事项的名称和分类是本站所作；数字与时限只照文中印的（文中写“五年”，没有写到哪一年），没有印的就写“没有印”，不作推算。“六个方面”各段首句之后逐句都列；别处没有点名、也没有数字或范围的一般说法，如“更为优质均衡”，不列。',
    hant: '本站不追蹤這些事後來有沒有做到。事項的名稱和分類是本站所作；數字與時限只照文中印的（文中寫「五年」，沒有寫到哪一年），沒有印的就寫「沒有印」，不作推算。「六個方面」各段首句之後逐句都列；別處沒有點名、也沒有數字或範圍的一般說法，如「更為優質均衡」，不列。',
  },
  figure: { hans: '指标', hant: '指標' },
  status: { hans: '地位', hant: '地位' },
  project: { hans: '建设', hant: '建設' },
  institution: { hans: '机构', hant: '機構' },
  figureMeans: {
    hans: '有数字或范围，“六个方面”里也列增减、程度',
    hant: '有數字或範圍，「六個方面」裡也列增減、程度',
  },
  statusMeans: { hans: '要取得或成为的称号、地位', hant: '要取得或成為的稱號、地位' },
  projectMeans: {
    hans: '要建设、推行的工程、线路、规划、行动、体系',
    hant: '要建設、推行的工程、線路、規劃、行動、體系',
  },
  institutionMeans: {
    hans: '要创建、设立的机构、设施、平台',
    hant: '要創建、設立的機構、設施、平台',
  },
  picture: { hans: '各由哪几种事组成', hant: '各由哪幾種事組成' },
  pictureCaption: {
    hans: '2022年报道里十个“新的更大突破”与六个方面：一个图形是一项，按类别排列。',
    hant: '2022年報道裡十個「新的更大突破」與六個方面：一個圖形是一項，按類別排列。',
  },
  breakthrough: { hans: '十个“新的更大突破”', hant: '十個「新的更大突破」' },
  aim: { hans: '六个方面', hant: '六個方面' },
  story: { hans: '其他', hant: '其他' },
  place: { hans: '所属', hant: '所屬' },
  total: { hans: '合计', hant: '合計' },
  list: { hans: '逐项列出', hant: '逐項列出' },
  filters: { hans: '筛选', hant: '篩選' },
  kind: { hans: '类别', hant: '類別' },
  all: { hans: '全部', hant: '全部' },
  words: { hans: '字词', hant: '字詞' },
  order: { hans: '排序', hant: '排序' },
  orderText: { hans: '照原文', hant: '照原文' },
  orderKind: { hans: '按类别', hant: '按類別' },
  orderFigure: { hans: '有数字的在前', hant: '有數字的在前' },
  orderLimit: { hans: '有时限的在前', hant: '有時限的在前' },
  shown: { hans: '{total}项中的{n}项', hant: '{total}項中的{n}項' },
  noneShown: {
    hans: '没有这样的事项。筛选只照文中印的字：时限印作“五年”的，没有印到哪一年。',
    hant: '沒有這樣的事項。篩選只照文中印的字：時限印作「五年」的，沒有印到哪一年。',
  },
  subject: { hans: '事项与原话', hant: '事項與原話' },
  number: { hans: '数字或程度', hant: '數字或程度' },
  numberShort: { hans: '数字', hant: '數字' },
  limit: { hans: '时限', hant: '時限' },
  reference: { hans: '引用', hant: '引用' },
  notPrinted: { hans: '没有印', hant: '沒有印' },
  alsoAt: { hans: '又见', hant: '又見' },
  download: { hans: '下载表格（CSV）', hant: '下載表格（CSV）' },
  exceptions: { hans: '不算目标的数字', hant: '不算目標的數字' },
  exceptionsLead: {
    hans: '两篇的标题、小标题和正文共有{n}处数字：阿拉伯数字，或连写的汉字数字（“两”“半”在内），在词里的也算。{inside}处在上面的原话里；其余{outside}处列在这里。生成本站时逐处核对，一处也不能漏。',
    hant: '兩篇的標題、小標題和正文共有{n}處數字：阿拉伯數字，或連寫的漢字數字（「兩」「半」在內），在詞裡的也算。{inside}處在上面的原話裡；其餘{outside}處列在這裡。生成本站時逐處核對，一處也不能漏。',
  },
  times: { hans: '{n}处', hant: '{n}處' },
});
