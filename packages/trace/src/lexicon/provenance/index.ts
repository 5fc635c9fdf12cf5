export { PROVENANCE, type ProvenanceClass } from './provenance.ts'
