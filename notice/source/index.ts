export { isCarrier, isNoticeSite, judgeHost } from './hosts';
export { judgementWithin, judgeSource } from './judge';
