/** Schemes that are registered or widely used, and that nobody means https by (IANA, "Uniform Resource Identifier (URI) Schemes"). */
const KNOWN = new Set(
  (
    "about acct aaa aaas afp aim apt bitcoin blob bolt browserext callto cap chrome chrome-extension cid coap coaps " +
    "content dav data dict did dns dweb edge ed2k ethereum facetime facetime-audio fax feed file filesystem finger fish " +
    "ftp ftps geo git git+ssh github-mac gopher gs h323 hcp http https hxxp hxxps icap icon im imap info intent ipfs " +
    "ipn ipns ipp ipps irc irc6 ircs iris itms itms-apps jabber jar javascript jdbc jetbrains ldap ldaps lightning " +
    "lpfs magnet mailto maps market matrix message mid mms moz-extension ms-excel ms-powerpoint ms-settings ms-word " +
    "msteams mumble mvn mysql nfs news ni nih nntp node notes obsidian oid openid otpauth paparazzi payto pkcs11 " +
    "platform pop postgres postgresql pres proxy query rdar redis rediss res resource rsync rtmp rtsp s3 secondlife " +
    "service session sftp sgn shttp sieve signal sip sips skype slack smb sms smsto smtp snews snmp soap spotify ssh " +
    "ssb steam stun stuns svn svn+ssh tag teams teamspeak tel telnet tftp tg things tip turn turns udp unreal urn ut2004 " +
    "vbscript vemmi ventrilo view-source viber vnc vscode vscode-insiders wais webcal webcals whatsapp ws wss xmpp " +
    "xmlrpc.beep ymsgr zoommtg zoomus z39.50r z39.50s jsr npm workspace link portal"
  ).split(" "),
);

/** @param scheme in small letters, without the colon */
export const isKnownScheme = (scheme: string): boolean =>
  KNOWN.has(scheme) || /^(?:web\+|ms-|x-|chrome-|moz-|vscode-|git\+)/.test(scheme);
