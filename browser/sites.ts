/** Where the detector may run. Kept beside the code that uses it and checked against the built manifest by a test. */
export interface Site {
  id: string;
  /** How people call it. */
  name: string;
  matches: string[];
  never: string[];
}

/** The site the product was made for, permitted from the install on. */
export const HOME: Site = {
  id: 'mos',
  name: 'mos.ru',
  matches: ['https://*.mos.ru/*'],
  never: ['https://login.mos.ru/*'],
};

/** Off until the user turns them on in the settings, where the browser asks for the permission. */
export const OPTIONAL_SITES: Site[] = [
  {
    id: 'gosuslugi',
    name: 'gosuslugi.ru',
    matches: ['https://*.gosuslugi.ru/*'],
    never: ['https://esia.gosuslugi.ru/*'],
  },
  {
    id: 'register',
    name: 'реестрповесток.рф',
    matches: ['https://xn--b1afabzvcegckfhg.xn--p1ai/*', 'https://*.xn--b1afabzvcegckfhg.xn--p1ai/*'],
    never: [],
  },
];

/** Sign-in pages: nothing of ours ever runs there, whatever was permitted. */
const SIGN_IN = /^(login\.mos\.ru|esia\.gosuslugi\.ru)$/;

/** True for the host of a page where people sign in, in any case of letters; subdomains of it are not meant. */
export function isSignInHost(host: string): boolean {
  return SIGN_IN.test(host.toLowerCase());
}

/** The hosts of a site, without those under them. */
export function hostsOfSite({ matches }: Site): string[] {
  return [...new Set(matches.map((match) => match.replace(/^https:\/\/(\*\.)?|\/\*$/g, '')))];
}

/** Whether `host` is one of `hosts` or stands under one. */
export const isUnder = (host: string, hosts: readonly string[]): boolean =>
  hosts.some((other) => `.${host}`.endsWith(`.${other}`));

/**
 * The host whose words a frame shows. A frame that the page wrote itself (`srcdoc`, `about:blank`) has no address: the
 * host of its origin. Null for a frame with an origin of its own.
 */
export function hostOfFrame(
  { protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>,
  origin: string,
): string | null {
  if (/^https?:$/.test(protocol)) return hostname;
  return origin === 'null' ? null : new URL(origin).hostname;
}
