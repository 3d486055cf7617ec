export { isCarrier, isNoticeSite, isShortener, judgeHost } from './hosts';
export { judgeSource } from './judge';
