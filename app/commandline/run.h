#pragma once

#include "app/commandline/answer.h"
#include "app/words/catalogue.h"

#include <functional>
#include <string>
#include <vector>

namespace bandanh::cli {

/// A program: what may be typed, and what is then done.
struct Program {
    ProgramSpec spec;
    std::function<Answered(const Arguments& arguments, words::Speaking& speaking)> perform;
    /// The file that a failure of the store is about.
    std::function<std::string(const Arguments& arguments)> storePath;
};

/// Does what the words after the program's name ask for, and returns the number that the process ends with.
/// A QCoreApplication with the program's name has to be there.
int run(const Program& program, const std::vector<std::string>& typed);

} // namespace bandanh::cli
