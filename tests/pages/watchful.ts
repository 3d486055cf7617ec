// A page that writes down everything of us it could possibly see.
import { address, notice } from './fixture';
import { SUMMONS } from './mos-notices';
import { mosPage } from './shell';

/**
 * Runs first of all. Every function a script of ours could call is replaced by one that tells, every event is listened
 * to, every change noted. Changes of our own node's insides cannot be seen; the node itself can.
 */
const WATCH = `
window.__log=[];
const push=__log.push.bind(__log);let ready=false;
const tell=(kind,what)=>{if(window.__testing)return;window.__testing=true;try{push(kind+': '+(typeof what==='function'?what():what))}finally{window.__testing=false}};
const describe=(node)=>node.nodeType===1?node.outerHTML.slice(0,80):String(node.nodeName);
// What the parser adds before the document is ready is the page's own.
new MutationObserver((records)=>{for(const r of records)if(ready||r.type!=='childList')tell('mutation',()=>r.type+' '+(r.attributeName??'')+' on '+(r.type==='attributes'?describe(r.target):r.target.nodeName)+' '+[...r.addedNodes,...r.removedNodes].map(describe).join())}).observe(document,{subtree:true,childList:true,attributes:true,characterData:true});
const patch=(owner,name,kind)=>{const old=owner?.[name];if(typeof old!=='function')return;owner[name]=function(...args){tell('called',kind+'.'+name);return Reflect.apply(old,this,args)}};
for(const name of ['attachShadow','querySelector','querySelectorAll','getAttribute','setAttribute','closest','matches','append','remove','checkVisibility','getBoundingClientRect','scrollIntoView','animate','showPopover'])patch(Element.prototype,name,'Element'),patch(HTMLElement.prototype,name,'HTMLElement');
for(const name of ['createTreeWalker','createElement','createRange','querySelector','querySelectorAll','elementFromPoint'])patch(Document.prototype,name,'Document');
for(const name of ['appendChild','insertBefore','removeChild','contains'])patch(Node.prototype,name,'Node');
for(const name of ['addEventListener','dispatchEvent'])patch(EventTarget.prototype,name,'EventTarget');
for(const name of ['nextNode'])patch(TreeWalker.prototype,name,'TreeWalker');
for(const name of ['observe'])patch(MutationObserver.prototype,name,'MutationObserver');
for(const name of ['getClientRects','setStart','toString'])patch(Range.prototype,name,'Range');
for(const name of ['fetch','postMessage','getSelection','getComputedStyle','requestIdleCallback','requestAnimationFrame','setTimeout','setInterval','matchMedia','find'])patch(window,name,'window');
for(const name of ['set','get','has','delete'])patch(HighlightRegistry.prototype,name,'HighlightRegistry');
for(const name of ['replaceSync','insertRule'])patch(CSSStyleSheet.prototype,name,'CSSStyleSheet');
for(const name of ['test','exec'])patch(RegExp.prototype,name,'RegExp');
for(const name of ['replace','slice','toLowerCase'])patch(String.prototype,name,'String');
for(const name of ['sendBeacon'])patch(navigator,name,'navigator');
patch(XMLHttpRequest.prototype,'open','XMLHttpRequest');patch(history,'pushState','history');patch(history,'replaceState','history');
for(const name of ['setItem','getItem','removeItem'])patch(Storage.prototype,name,'Storage');
for(const name of ['data','textContent','innerHTML']){const owner=name==='data'?CharacterData.prototype:name==='textContent'?Node.prototype:Element.prototype;const old=Object.getOwnPropertyDescriptor(owner,name);Object.defineProperty(owner,name,{...old,get(){tell('read',name);return old.get.call(this)}})}
const listen=EventTarget.prototype.addEventListener;const on=(target,type)=>Reflect.apply(listen,target,[type,(event)=>tell('event',()=>type+' on '+(event.target?.nodeName??'window')),true]);
window.__testing=true;
for(const type of ['message','messageerror','error','unhandledrejection','securitypolicyviolation','hashchange','popstate','focusin','focusout','click','pointerdown','mousemove','selectionchange','copy','toggle','beforetoggle','slotchange','scroll','resize','animationstart','transitionrun','wxt:locationchange','storage','beforematch','contentvisibilityautostatechange','cancel','close'])on(window,type);
for(const id of ['ponyatno@ponyatno.example',...(window.__ids??[])])for(const name of ['detector','overlay','background','content'])on(document,id+':'+name+':wxt:content-script-started');
Reflect.apply(listen,document,['DOMContentLoaded',()=>{Promise.resolve().then(()=>{ready=true})}]);
window.__testing=false;
const ours=/(chrome|moz)-extension:/;
for(const type of PerformanceObserver.supportedEntryTypes)try{new PerformanceObserver((list)=>{for(const entry of list.getEntries())tell('performance',()=>{const words=JSON.stringify(entry);return type==='resource'||ours.test(words)?type+' '+words.slice(0,160):''})}).observe({type,buffered:true})}catch{}
window.__look=()=>{window.__testing=true;const seen={log:[...__log],children:[...document.documentElement.children].map((e)=>e.nodeName),sheets:document.styleSheets.length,adopted:document.adoptedStyleSheets.length,highlights:CSS.highlights.size,globals:Object.keys(window).filter((key)=>/ponyatno|pn-|wxt|extension/i.test(key)),keys:localStorage.length+sessionStorage.length,cookie:document.cookie,title:document.title};window.__testing=false;return seen};
`;

export const watchful = {
  url: address('www.mos.ru'),
  page: mosPage(notice(SUMMONS), { first: WATCH }),
};
