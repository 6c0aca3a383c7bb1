import type { PrintableReport } from '#src/domain/report.ts';

/** A short report with every level of heading; no natural person is named. */
export const sampleReport: PrintableReport = {
  title: '永和镇2022年法治政府建设年度报告',
  profile: 'official',
  addressees: '示范县人民政府:',
  docNumber: '永政[2023]5号',
  signer: '某某',
  organisation: '永和镇人民政府',
  issuedOn: '2023年1月5日',
  carbonCopy: '县委依法治县办，县司法局',
  blocks: [
    { level: 0, number: '', runs: [{ text: '本年度工作报告如下。' }] },
    { level: 1, number: '一、', runs: [{ text: '主要举措和成效' }] },
    { level: 2, number: '(一)', runs: [{ text: '强化组织领导' }] },
    { level: 3, number: '1.', runs: [{ text: '抓实学习' }] },
    { level: 4, number: '(1)', runs: [{ text: '集中学法' }] },
    {
      level: 0,
      number: '',
      runs: [
        { text: '全年召开“听民声”座谈会12场，收集意见' },
        {
          text: '50余条',
          figure: { indicator: 'sample.opinions', period: '2022', state: 'ok', value: 53 },
        },
        { text: '，办结率98.5%。' },
      ],
    },
  ],
};
