/**
 * Ends of hosts by which a text without a scheme is known for a web or e-mail address: the general ones and those of
 * countries, without those that are endings of files as well (md, pl, py, rs, sh, ps, so, ai, tf, la, ml, mk, cc, am, st).
 */
const TOP_LEVELS = new Set(
  (
    "com org net int edu gov mil eu info biz museum aero coop " +
    "ad ae ar at au ba be bg br by ca ch cl cn co cr cu cy cz de dk dz ec ee eg es fi fr ge gr hk hr hu id ie il in " +
    "io iq ir is it jo jp ke kr kw kz lb li lk lt lu lv ly ma mc me mt mx my ng nl no nz om pa pe ph pk pt qa ro ru " +
    "sa se sg si sk sm sn th tn tr tw ua ug uk us uy va ve vn za"
  ).split(" "),
);

const LABEL = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}-]{0,61}[\\p{L}\\p{M}\\p{N}])?";
const HOST = new RegExp(`^(?:${LABEL}\\.)+(?<end>[a-z]{2,6})$`, "iu");

/** Whether a text looks like the name of a host, from its end: "example.org", not "readme.md". */
export const looksLikeHost = (text: string): boolean =>
  TOP_LEVELS.has(HOST.exec(text)?.groups?.end?.toLowerCase() ?? "");
