// Names of the first page of a site or of one of its languages.
const HOME =
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|default|home|accueil|start|startseite|inicio|main)(?:\.[a-z]{3,5})?\/?)?$/i;

/** Whether an address is the first page of a site, or of one language of it. @example isHome("https://a.example/fr/") // true */
export const isHome = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return search === "" && HOME.test(pathname);
};

/** Whether the path of an address is that of a page which tells of an error. */
export const isErrorAddress = (address: string): boolean =>
  /(?:^|[/_-])(?:404|(?:page|file)?[_-]?not[_-]?found|error[_-]?404|404[_-]?error|page[_-]?introuvable|fehler404)(?:\.[a-z]{3,5})?\/?$/i.test(
    new URL(address).pathname,
  );

// Hosts and paths at which one is asked who one is, or for consent, before the page is shown.
const LOGIN_HOST = /^(?:login|signin|sso|idp|auth|accounts?|cas|consent|id|adfs|shibboleth)\./i;
const LOGIN_PATH =
  /\/(?:log-?in|sign-?in|logon|sso|saml2?|oauth2?|openid-connect|auth(?:enticate|orize)?|connexion|anmelden|wp-login\.php|cas|adfs|session\/new|uas\/login|authwall|consent)(?:[/.?]|$)/i;

/** Whether an address is where one logs in or gives consent. */
export const isLogin = (address: string): boolean => {
  const { hostname, pathname } = new URL(address);
  return LOGIN_HOST.test(hostname) || LOGIN_PATH.test(pathname);
};

/** Whether an address names a document or a picture by its ending. */
export const isDocument = (address: string): boolean =>
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|epub|zip|csv|txt|jpe?g|png|gif|webp|svg|mp[34]|mov|avi|webm)$/i.test(
    new URL(address).pathname,
  );

/** An address that nobody gave, in the same folder. It says what it is, to whoever reads the server's records. */
export const madeUpBeside = (address: string): string => {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/[^/]*\/?$/, "dateline-link-check-no-such-page");
  return url.href;
};
