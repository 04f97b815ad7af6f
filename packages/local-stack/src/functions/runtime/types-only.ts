/** Stands for modules that declare types and do nothing, such as `jsr:@supabase/functions-js/edge-runtime.d.ts`. */
export {};
