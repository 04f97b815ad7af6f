export { IsolationMatrixPage as Component } from "../../features/isolation-matrix/isolation-matrix-page.tsx";
