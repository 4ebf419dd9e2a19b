import Foundation
import TestSupport

/// Ten short launches of a kernel that every host has.
let checkedQuickly = ["--kernel", "evp", "--launch-seconds", "0.01", "--launches", "10"]

func withProgram(_ body: (Program) throws -> Void) throws {
    let program = try Program()
    defer { try? program.remove() }
    try body(program)
}

/// A program of a shell's command that `check` launches as the baseline.
func installScript(_ command: String, in program: Program) throws {
    try writeScript("#!/bin/sh\n\(command)\n", to: program.path("baseline"))
}

func check(_ program: Program, _ more: [String] = []) throws -> Program.Outcome {
    try program.run(["check", "--baseline-binary", program.path("baseline")] + checkedQuickly + more)
}
