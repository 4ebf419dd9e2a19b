extension PrintedSchema {
    static let topology = PrintedSchema(
        "topology",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark topology",
          "description": "The machine, its limits and the placements of `wattmark topology`.",
          "type": "object",
          "properties": {
            "limits": {
              "type": "object",
              "properties": {
                "allowed_cpus": {"type": "array", "items": {"type": "number"}},
                "quota_cpus": {"type": ["null", "number"]}
              },
              "required": ["allowed_cpus", "quota_cpus"],
              "additionalProperties": false
            },
            "placements": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "cpus": {"type": "array", "items": {"type": "number"}},
                  "name": {"type": "string"},
                  "workers": {"type": "number"}
                },
                "required": ["cpus", "name", "workers"],
                "additionalProperties": false
              }
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
                      "kind": {"type": ["null", "string"]},
                      "numa_node": {"type": ["null", "number"]},
                      "package": {"type": ["null", "number"]}
                    },
                    "required": ["cpus", "index", "kind", "numa_node", "package"],
                    "additionalProperties": false
                  }
                },
                "cpu_kinds": {"type": "array"},
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
          },
          "required": ["limits", "placements", "topology"],
          "additionalProperties": false
        }
        """#)
}
