export { isCarrier, isNoticeSite, judgeHost } from './hosts';
export { judgeSource } from './judge';
