extension RunSchemaParts {
    /// What was measured on it.
    static let measurement =
        #"""
            "measurement": {
              "type": "object",
              "properties": {
                "data_type": {"type": ["null", "string"]},
                "energy": {"anyOf": [{"$ref": "#/$defs/energy"}, {"type": "null"}]},
                "engine": {"type": "string"},
                "fraction_of_peak": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                "huge_page_share": {"type": "number"},
                "kernel": {"type": "string"},
                "launch_energies": {
                  "description": "One a launch; left out in records of one process.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/energy"}
                },
                "loop": {
                  "description": "Of bandwidth: what is done with the arrays, and where they lie, as `memory-read`.",
                  "type": "string"
                },
                "memory_choice": {
                  "description": "A worker kept the fastest of several pieces of memory; left out where it had no choice.",
                  "type": "object",
                  "properties": {"slowest_over_fastest": {"type": "number"}, "tried": {"type": "number"}},
                  "required": ["slowest_over_fastest", "tried"],
                  "additionalProperties": false
                },
                "noise": {"$ref": "#/$defs/noise"},
                "other_energies": {
                  "description": "Of the machine's other meters; left out where there are none.",
                  "type": "array",
                  "items": {"$ref": "#/$defs/energy"}
                },
                "peak": {
                  "type": ["null", "object"],
                  "properties": {"method": {"type": "string"}, "rate": {"$ref": "#/$defs/estimate"}},
                  "required": ["method", "rate"],
                  "additionalProperties": false
                },
                "placement": {
                  "type": "object",
                  "properties": {
                    "cpus": {"type": "array", "items": {"type": "number"}},
                    "name": {"type": "string"},
                    "workers": {"type": "number"}
                  },
                  "required": ["cpus", "name", "workers"],
                  "additionalProperties": false
                },
                "problem": {
                  "type": "object",
                  "properties": {
                    "array_bytes": {"description": "Of bandwidth: of one array.", "type": "number"},
                    "header_bytes": {"type": ["null", "number"]},
                    "k": {"type": ["null", "number"]},
                    "m": {"type": ["null", "number"]},
                    "n": {"type": ["null", "number"]}
                  },
                  "required": ["header_bytes", "k", "m", "n"],
                  "additionalProperties": false
                },
                "rate": {"$ref": "#/$defs/estimate"},
                "samples": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "dirt": {"type": "array", "items": {"type": "string"}},
                      "launch": {"description": "Left out in records of one process.", "type": "number"},
                      "noise": {"$ref": "#/$defs/noise"},
                      "peak_rate": {"type": ["null", "number"]},
                      "rate": {"type": "number"},
                      "seconds": {"type": "number"}
                    },
                    "required": ["dirt", "noise", "peak_rate", "rate", "seconds"],
                    "additionalProperties": false
                  }
                },
                "unit": {"type": "string"},
                "verification": {
                  "type": "object",
                  "properties": {"cases": {"type": "number"}, "method": {"type": "string"}, "passed": {"type": "boolean"}},
                  "required": ["cases", "method", "passed"],
                  "additionalProperties": false
                },
                "warnings": {"type": "array", "items": {"$ref": "#/$defs/warning"}},
                "workload": {"type": "string"}
              },
              "required": [
                "data_type", "engine", "kernel", "noise", "placement", "problem", "rate", "samples", "unit",
                "verification", "warnings", "workload"
              ],
              "additionalProperties": false
            },
            "noise": {
              "type": "object",
              "properties": {
                "cpu_pressure_seconds": {"type": ["null", "number"]},
                "frequency_proxy_hertz": {"type": ["null", "number"]},
                "involuntary_switches": {"type": ["null", "number"]},
                "quota_throttled_periods": {"type": ["null", "number"]},
                "steal_seconds": {"type": ["null", "number"]},
                "throttle_events": {"type": ["null", "number"]}
              },
              "required": [
                "cpu_pressure_seconds", "frequency_proxy_hertz", "involuntary_switches",
                "quota_throttled_periods", "steal_seconds", "throttle_events"
              ],
              "additionalProperties": false
            },
            "energy": {
              "description": "Metered over the sampled windows.",
              "type": "object",
              "properties": {
                "boundary": {"type": "string"},
                "error_joules": {"type": "number"},
                "joules": {"type": "number"},
                "seconds": {"type": "number"},
                "source": {"type": "string"}
              },
              "required": ["boundary", "joules", "seconds", "source"],
              "additionalProperties": false
            }
        """#
}
