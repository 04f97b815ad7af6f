import { z } from "zod";

/** How a filter is called: unique among a person's own of one list, capitals aside. */
export const filterNameSchema = z.string().trim().min(1).max(60);
