import type { Asked, Fault } from "../fault.ts";

/** A path that some disks find and the web does not: other capitals, or accents written in another way. */
export function linkCase({ reference, located, written }: Asked, real: string): Fault {
  const address = written(real);
  const onlyAccents = real.normalize("NFC") === located.path.normalize("NFC");
  return {
    rule: "link-case",
    severity: "error",
    message: onlyAccents
      ? {
          en: `The accents in "${reference.address}" are written with other characters than in the name of the file, so that it is not found on the web. Write "${address}".`,
          fr: `Les accents de « ${reference.address} » ne sont pas écrits avec les mêmes caractères que dans le nom du fichier, introuvable ainsi sur le web. Écrivez « ${address} ».`,
        }
      : {
          en: `"${reference.address}" differs in capital letters from the real address, and is not found on the web. Write "${address}".`,
          fr: `« ${reference.address} » diffère de la vraie adresse par ses majuscules, et reste introuvable sur le web. Écrivez « ${address} ».`,
        },
    suggestions: [address],
    certain: true,
  };
}
