package dev.konto.identity.page;

import dev.konto.identity.reset.ResetForgotten;
import dev.konto.identity.secondstep.SignInForgotten;
import dev.konto.starter.problem.Problem;

import org.springframework.dao.DataAccessException;
import org.springframework.web.servlet.ModelAndView;

import java.util.function.Function;
import java.util.function.Supplier;

/// Does what a form asks for. If that does not do, the form is shown again and says why; if what
/// it belongs to is over, the person begins anew.
///
/// @param again shows the form again
/// @param anew where it begins
record Attempt(Function<Trouble, ModelAndView> again, Supplier<ModelAndView> anew) {

    ModelAndView at(Supplier<ModelAndView> what) {
        try {
            return what.get();
        } catch (SignInForgotten | ResetForgotten _) {
            return anew.get();
        } catch (Problem problem) {
            return again.apply(Trouble.of(problem));
        } catch (DataAccessException e) {
            return again.apply(Trouble.of(e));
        }
    }
}
