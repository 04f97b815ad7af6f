import { z } from "zod";

/** A link a mail may carry: to the web, nothing that runs. */
export const webLink = z.url({ protocol: /^https?$/ });
