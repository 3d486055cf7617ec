import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startDetector } from '../browser/page/detector';

export default defineUnlistedScript(() => startDetector());
