import { parseMatrix } from "@dossier/shared/isolation-matrix/matrix";
import text from "../../../../../supabase/tests/isolation-matrix.yaml?raw";

/** The file the database's tests run, so that this page says what they prove. */
export const matrix = parseMatrix(text);
