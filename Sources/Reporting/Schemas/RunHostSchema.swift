/// Definitions of the schema of a run record, as lines of its `$defs`.
enum RunSchemaParts {
    /// The machine that was measured.
    static let host =
        #"""
            "host": {
              "type": "object",
              "properties": {
                "cpu": {
                  "type": "object",
                  "properties": {
                    "architecture": {"type": "string"},
                    "brand": {"type": ["null", "string"]},
                    "family": {"type": ["null", "number"]},
                    "features": {"type": "array", "items": {"type": "string"}},
                    "microcode": {"type": ["null", "string"]},
                    "model": {"type": ["null", "number"]},
                    "stepping": {"type": ["null", "number"]},
                    "vendor": {"type": ["null", "string"]}
                  },
                  "required": ["architecture", "features", "microcode"],
                  "additionalProperties": false
                },
                "hostname": {"type": ["null", "string"]},
                "kernel_release": {"type": "string"},
                "limits": {
                  "type": "object",
                  "properties": {
                    "allowed_cpus": {"type": "array", "items": {"type": "number"}},
                    "quota_cpus": {"type": ["null", "number"]}
                  },
                  "required": ["allowed_cpus", "quota_cpus"],
                  "additionalProperties": false
                },
                "memory_bytes": {"type": ["null", "number"]},
                "firmware": {"type": "string"},
                "openssl": {
                  "type": ["null", "object"],
                  "properties": {
                    "cpu_settings": {"type": ["null", "string"]},
                    "ia32cap": {"type": ["null", "string"]},
                    "version": {"type": "string"}
                  },
                  "required": ["cpu_settings", "ia32cap", "version"],
                  "additionalProperties": false
                },
                "operating_system": {"type": "string"},
                "topology": {"$ref": "#/$defs/topology"},
                "virtualization": {
                  "type": "object",
                  "properties": {
                    "container": {"type": ["null", "string"]},
                    "hypervisor": {"type": ["null", "string"]},
                    "kind": {"type": ["null", "string"]}
                  },
                  "required": ["container"],
                  "additionalProperties": false
                }
              },
              "required": [
                "cpu", "hostname", "kernel_release", "limits", "memory_bytes", "openssl",
                "operating_system", "topology", "virtualization"
              ],
              "additionalProperties": false
            },
            "topology": {
              "type": "object",
              "properties": {
                "caches": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "bytes": {"type": ["null", "number"]},
                      "count": {"type": "number"},
                      "name": {"type": "string"}
                    },
                    "required": ["bytes", "count", "name"],
                    "additionalProperties": false
                  }
                },
                "cores": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "cpus": {"type": "array", "items": {"type": "number"}},
                      "index": {"type": "number"},
                      "kind": {"type": ["null", "number"]},
                      "numa_node": {"type": ["null", "number"]},
                      "package": {"type": ["null", "number"]}
                    },
                    "required": ["cpus", "index", "kind", "numa_node", "package"],
                    "additionalProperties": false
                  }
                },
                "cpu_kinds": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "cpus": {"type": "array", "items": {"type": "number"}},
                      "efficiency": {"type": ["null", "number"]},
                      "name": {"type": "string"}
                    },
                    "required": ["cpus", "efficiency", "name"],
                    "additionalProperties": false
                  }
                },
                "is_simulated": {"type": "boolean"},
                "l3_domains": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "bytes": {"type": ["null", "number"]},
                      "cpus": {"type": "array", "items": {"type": "number"}}
                    },
                    "required": ["bytes", "cpus"],
                    "additionalProperties": false
                  }
                },
                "numa_nodes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "cpus": {"type": "array", "items": {"type": "number"}},
                      "index": {"type": "number"},
                      "memory_bytes": {"type": ["null", "number"]}
                    },
                    "required": ["cpus", "index", "memory_bytes"],
                    "additionalProperties": false
                  }
                },
                "packages": {"type": ["null", "number"]},
                "source": {"type": "string"}
              },
              "required": [
                "caches", "cores", "cpu_kinds", "is_simulated", "l3_domains", "numa_nodes", "packages",
                "source"
              ],
              "additionalProperties": false
            }
        """#
}
